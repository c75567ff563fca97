// mstch, a renderer of Mustache in C++, behind functions of C.
#pragma once
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a template is filled with. A node belongs to whoever made it until it is given to another node.
typedef struct MstchNode MstchNode;

MstchNode *mstch_text(const char *bytes, size_t count);
MstchNode *mstch_flag(bool value);
MstchNode *mstch_list(void);
MstchNode *mstch_record(void);
void mstch_append(MstchNode *list, MstchNode *given);
void mstch_set(MstchNode *record, const char *name, MstchNode *given);
void mstch_free(MstchNode *node);

// Templates by the names that tags of parts call them by.
typedef struct MstchParts MstchParts;

MstchParts *mstch_parts(void);
void mstch_add_part(MstchParts *parts, const char *name, const char *bytes, size_t count);
void mstch_free_parts(MstchParts *parts);

// Text that grows at its end.
typedef struct MstchText MstchText;

void mstch_write(MstchText *text, const char *bytes, size_t count);

// Makes words fit to stand in what is rendered.
typedef void (*MstchEscape)(const char *bytes, size_t count, MstchText *escaped);

// Takes what was rendered.
typedef void (*MstchReader)(const char *bytes, size_t count, void *context);

// Fills a template and shows the result to the reader. May be called on several threads at once.
void mstch_render(const char *bytes, size_t count, const MstchParts *parts, const MstchNode *node, MstchEscape escape,
                  MstchReader reader, void *context);

#ifdef __cplusplus
}
#endif
