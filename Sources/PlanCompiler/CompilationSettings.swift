package import ConcurrentWork
package import VietnameseCalendar

/// What a compilation depends on beside its sources; the core reads no clock and starts no thread by itself.
package struct CompilationSettings: Sendable {
    /// The date for which the plan is compiled: waivers expire by it.
    package var asOf: CivilDate
    /// False to show what the waivers allow.
    package var usesWaivers = true
    /// How independent files are read; the result is the same either way.
    package var concurrently = Concurrently.serially

    /// What was asked about, paths within the workspace: a plan there is compiled even where kehoach.yaml does not
    /// list it, so that a draft can be worked on before it holds.
    package var asked: Set<String> = []

    /// How the files that reports name as evidence are looked at.
    package var evidence = EvidenceLookup.none

    package init(asOf: CivilDate) {
        self.asOf = asOf
    }
}
