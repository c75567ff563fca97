# make demo   builds the compiler, compiles the ward plan of 2026 and says what to open
# make test   builds and runs every test, the independent readers' included
# make bench  measures it against bare libyaml and the validators of today, docs/BENCHMARKS.md
# make fuzz   feeds the readers what nobody would write, SECONDS=60 each, docs/fuzzing.md
# The first two install the Debian packages that are missing.

SWIFT_CHECKS = --explicit-target-dependency-import-check error
# Every library but libc and libm is linked from its archive, so that the process begins at once and yet may open
# libxlsxwriter when a workbook is written. Types are looked up by calls instead of by their names, which would make
# the runtime search all conformances of Foundation. Records are copied and destroyed part by part in place, instead of
# through the witness tables of their types, which cost a check of many plans a thirtieth of its instructions. Without a
# path of its own to libraries the process does not look for libc and libm beside itself, in eleven folders. The linker
# warns of a function of Foundation that kehoach never calls.
ARCHIVES = $(CURDIR)/.build/archives
RELEASE = --configuration release --static-swift-stdlib --disable-local-rpath --pkg-config-path $(ARCHIVES) \
	-Xswiftc -cross-module-optimization -Xswiftc -gnone \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xswiftc -Xfrontend -Xswiftc -disable-type-layout \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xlinker --gc-sections -Xlinker --no-export-dynamic \
	-Xlinker --exclude-libs -Xlinker ALL -Xlinker -lz -Xlinker $(ARCHIVES)/jemalloc.o
KEHOACH = .build/release/kehoach
FUZZERS = SyntaxFuzzer SourceFuzzer PhraseFuzzer OfficeFuzzer ServerFuzzer

.PHONY: demo test instructions bless-instructions release bench fuzz lint bless clean

demo: release
	$(KEHOACH) check plans
	$(KEHOACH) build plans

release:
	scripts/install-packages.sh demo
	scripts/static-libraries.sh $(ARCHIVES)
	swift build $(RELEASE) --product kehoach

test: lint
	scripts/install-packages.sh test
	swift build $(SWIFT_CHECKS) --build-tests
	swift test $(SWIFT_CHECKS) --skip-build
	for fuzzer in $(FUZZERS); do KEHOACH_FUZZ=1 swift build $(SWIFT_CHECKS) --target $$fuzzer || exit 1; done
	scripts/independent-readers.sh
	$(MAKE) instructions

# Compares the instructions of a release build on a fixed workspace with the committed figures.
instructions: release
	scripts/install-packages.sh instructions
	swift build --product kehoach-dev
	Benchmarks/instructions.py $(KEHOACH) .build/debug/kehoach-dev $(BLESS)

bless-instructions:
	$(MAKE) instructions BLESS=--bless

bench:
	Benchmarks/run.sh

fuzz:
	scripts/fuzz.sh $(SECONDS)

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzzing

# Writes every golden and generated file anew; read the difference before you commit it.
bless:
	swift build --product kehoach-dev
	.build/debug/kehoach-dev generate
	-KEHOACH_BLESS=1 swift test
	swift build --product kehoach
	.build/debug/kehoach manual --lang en > docs/man/kehoach.1
	.build/debug/kehoach manual --lang vi > docs/man/vi/kehoach.1

clean:
	rm -rf .build .venv plans/dist
