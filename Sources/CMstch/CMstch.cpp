#include "CMstch.h"

#include <mstch/mstch.hpp>

struct MstchNode {
    mstch::node node;
};

struct MstchParts {
    std::map<std::string, std::string> texts;
};

struct MstchText {
    std::string bytes;
};

namespace {

// A value of a record. mstch copies what a section is filled with; a record is an object to it, which is shared.
struct Field {
    mstch::node node;

    mstch::node value() { return node; }
};

class Record : public mstch::object {
public:
    void set(const std::string &name, mstch::node node) {
        fields.push_back(std::make_unique<Field>(Field{std::move(node)}));
        register_methods(fields.back().get(), {{name, &Field::value}});
    }

private:
    std::vector<std::unique_ptr<Field>> fields;
};

// mstch has one function for all of the process; what it should do differs from one rendering to the next.
thread_local MstchEscape currentEscape;

std::string escaped(const std::string &words) {
    MstchText text;
    currentEscape(words.data(), words.size(), &text);
    return std::move(text.bytes);
}

MstchNode *made(mstch::node node) { return new MstchNode{std::move(node)}; }

}  // namespace

MstchNode *mstch_text(const char *bytes, size_t count) { return made(std::string(bytes, count)); }

MstchNode *mstch_flag(bool value) { return made(value); }

MstchNode *mstch_list(void) { return made(mstch::array()); }

MstchNode *mstch_record(void) { return made(std::shared_ptr<mstch::object>(std::make_shared<Record>())); }

void mstch_append(MstchNode *list, MstchNode *given) {
    boost::get<mstch::array>(list->node).push_back(std::move(given->node));
    delete given;
}

void mstch_set(MstchNode *record, const char *name, MstchNode *given) {
    auto &object = boost::get<std::shared_ptr<mstch::object>>(record->node);
    static_cast<Record &>(*object).set(name, std::move(given->node));
    delete given;
}

void mstch_free(MstchNode *node) { delete node; }

MstchParts *mstch_parts(void) { return new MstchParts; }

void mstch_add_part(MstchParts *parts, const char *name, const char *bytes, size_t count) {
    parts->texts[name] = std::string(bytes, count);
}

void mstch_free_parts(MstchParts *parts) { delete parts; }

void mstch_write(MstchText *text, const char *bytes, size_t count) { text->bytes.append(bytes, count); }

void mstch_render(const char *bytes, size_t count, const MstchParts *parts, const MstchNode *node, MstchEscape escape,
                  MstchReader reader, void *context) {
    static const bool isRegistered = (mstch::config::escape = escaped, true);
    (void)isRegistered;
    currentEscape = escape;
    const std::string rendered = mstch::render(std::string(bytes, count), node->node, parts->texts);
    reader(rendered.data(), rendered.size(), context);
}
