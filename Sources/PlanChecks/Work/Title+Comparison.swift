import ByteScanning
import PlanModel

extension String {
    /// A title without the number that may be typed in front of it.
    var titleText: Substring {
        TypedNumber(leading: self).map { self[utf8.index(startIndex, offsetBy: $0.range.upperBound)...] }
            ?? self[...]
    }

    /// Whether two titles say the same, in whatever spelling and with whatever number; cheap when they do not.
    func saysTheSame(as other: String) -> Bool {
        guard hasSkeleton(of: other) else { return false }
        let words = ComparableText(titleText)
        return !words.isEmpty && words == ComparableText(other.titleText)
    }

    /// Whether the skeletons of both agree without their numbers.
    private func hasSkeleton(of other: String) -> Bool {
        let (number, otherNumber) = (numberLength, other.numberLength)
        return withBytes { left in
            other.withBytes { right in
                TextSkeleton.agree(left.dropFirst(number), right.dropFirst(otherNumber))
            }
        }
    }

    private var numberLength: Int {
        guard TypedNumber.mayBegin(self) else { return 0 }
        return TypedNumber(leading: self)?.range.upperBound ?? 0
    }
}

extension Task {
    /// Whether the title says what the title of a group of the plan says.
    func isTitleCopied(from group: TaskGroupID, in plan: Plan) -> Bool {
        plan.groups[group].title.read { general in fields.title.read { $0.saysTheSame(as: general) } } == true
    }
}
