# make demo   builds the compiler, compiles the ward plan of 2026 and says what to open
# make test   builds and runs every test, the independent readers' included
# Both install the Debian packages that are missing.

SWIFT_CHECKS = --explicit-target-dependency-import-check error
RELEASE = --configuration release --static-swift-stdlib -Xswiftc -cross-module-optimization \
	-Xswiftc -gnone -Xlinker --gc-sections -Xlinker --strip-all
KEHOACH = .build/release/kehoach

.PHONY: demo test release lint bless clean

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

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# Writes every golden and generated file anew; read the difference before you commit it.
bless:
	swift build --product kehoach-dev
	.build/debug/kehoach-dev generate
	-KEHOACH_BLESS=1 swift test

clean:
	rm -rf .build .venv plans/dist
