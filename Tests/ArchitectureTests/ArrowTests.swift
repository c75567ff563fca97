import Testing

@Suite("Architecture")
struct ArrowTests {
    @Test("Package.swift declares just the arrows of the design")
    func declarationsMatchDesign() {
        #expect(Set(PackageSource.declared.keys) == Set(DesignedArrows.targets.keys))
        for (target, designed) in DesignedArrows.targets {
            #expect(PackageSource.declared[target] == designed, "\(target)")
        }
    }

    @Test("Sources import nothing beyond the design", arguments: DesignedArrows.targets.keys.sorted())
    func importsMatchDesign(target: String) {
        for module in PackageSource.imported[target, default: []] {
            if let allowed = DesignedArrows.outside[module] {
                #expect(allowed.contains(target), "\(target) imports \(module)")
            } else {
                #expect(DesignedArrows.targets[target]!.contains(module), "\(target) imports \(module)")
            }
        }
    }

    @Test("The targets have no cycle")
    func arrowsPointOneWay() {
        var settled: Set<String> = []
        while case let ready = DesignedArrows.targets.filter({
            !settled.contains($0.key) && $0.value.isSubset(of: settled)
        }),
            !ready.isEmpty
        {
            settled.formUnion(ready.keys)
        }
        #expect(settled.count == DesignedArrows.targets.count)
    }

    @Test("The scan of imports sees them")
    func scanIsNotBlind() {
        #expect(PackageSource.imported["PlanSyntax"]?.contains("CYaml") == true)
        #expect(PackageSource.imported["PlanCommandLine"]?.contains("ArgumentParser") == true)
    }
}
