# make demo   builds the compiler, compiles the ward plan of 2026 and says what to open
# make test   builds and runs every test, the independent readers' included
# make bench  measures it against bare libyaml and the validators of today, docs/BENCHMARKS.md
# The first two install the Debian packages that are missing.

SWIFT_CHECKS = --explicit-target-dependency-import-check error
# Without shared libraries the process begins at once; the linker warns of look-ups of hosts and users, which
# kehoach never makes. SQLite's mathematics come last, or the linker has passed them by.
RELEASE = --configuration release --static-swift-stdlib -Xswiftc -static-executable \
	-Xswiftc -cross-module-optimization -Xswiftc -gnone -Xlinker --gc-sections -Xlinker --strip-all -Xlinker -lm
KEHOACH = .build/release/kehoach

.PHONY: demo test release bench lint bless clean

demo: release
	$(KEHOACH) check plans
	$(KEHOACH) build plans

release:
	scripts/install-packages.sh demo
	swift build $(RELEASE) --product kehoach

test: lint
	scripts/install-packages.sh test
	swift build $(SWIFT_CHECKS) --build-tests
	swift test $(SWIFT_CHECKS) --skip-build
	scripts/independent-readers.sh

bench:
	Benchmarks/run.sh

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# Writes every golden and generated file anew; read the difference before you commit it.
bless:
	swift build --product kehoach-dev
	.build/debug/kehoach-dev generate
	-KEHOACH_BLESS=1 swift test

clean:
	rm -rf .build .venv plans/dist
