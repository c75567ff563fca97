import PlanModel

extension String {
    /// A title without the number that may be typed in front of it.
    var titleText: Substring {
        TypedNumber(leading: self).map { self[utf8.index(startIndex, offsetBy: $0.range.upperBound)...] }
            ?? self[...]
    }

    /// Whether two titles say the same, in whatever spelling and with whatever number; cheap when they do not.
    func saysTheSame(as other: String) -> Bool {
        let (left, right) = (titleText, other.titleText)
        guard TextSkeleton.agree(left, right) else { return false }
        let words = ComparableText(left)
        return !words.isEmpty && words == ComparableText(right)
    }
}

extension Task {
    /// Whether the title says what the group's title says.
    func isTitleCopied(from group: TaskGroup) -> Bool {
        guard let title = self.title.value, let general = group.title.value else { return false }
        return title.saysTheSame(as: general)
    }
}
