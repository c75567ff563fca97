/// How units are scored for commendation and criticism.
///
/// A unit has points from 0 to 100 for each of its tasks that can be judged and each of its reports that fell due;
/// 100 for what was in time. Its score is the mean of the tasks and the mean of the reports, weighed by their shares.
package struct ScoringPolicy: Hashable, Sendable {
    /// What the tasks and the reports weigh against each other.
    package var taskShare = 70
    package var reportShare = 30
    /// The points of a task by how it stands; one completed in time has ``fullPoints``.
    package var completedLate = 60
    package var behind = 40
    package var overdue = 0
    package var rejected = 0
    /// The points of a report; one in time has ``fullPoints``.
    package var reportLate = 50
    package var reportMissing = 0
    /// The score from which a unit is proposed for commendation.
    package var commendFrom = 90
    /// The score below which it is proposed for criticism.
    package var criticiseBelow = 50

    package static let fullPoints = 100
    package static let standard = ScoringPolicy()

    package init() {}
}
