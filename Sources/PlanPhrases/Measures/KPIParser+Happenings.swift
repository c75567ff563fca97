import PlanModel

extension KPIParser {
    /// A measure without a level: a thing that happens, a deadline said again, or nothing that can be measured.
    func happening(_ range: Range<Int>) -> KPI {
        var kpi = KPI(
            .unmeasurable,
            measure: cursor.composed(cursor.range(from: range.lowerBound, to: range.upperBound)))
        kpi.isPerUnit = !range.isEmpty && isPerUnit(in: range)
        var isOnTime = false
        for index in range where cursor.tokens[index].word != .other {
            if happens(at: index, range) {
                kpi.kind = .milestone
                return kpi
            }
            isOnTime = isOnTime || keepsTime(at: index)
        }
        if isOnTime { kpi.kind = .circular } else if completes(range) { kpi.kind = .milestone }
        return kpi
    }

    private func isPerUnit(in range: Range<Int>) -> Bool {
        range.contains { cursor.tokens[$0].word == .mỗi }
    }

    private func word(_ index: Int) -> Word {
        index < cursor.tokens.count ? cursor.tokens[index].word : .other
    }

    /// Verbs of things that either have happened or not: issued, passed, put into use.
    private func happens(at index: Int, _ range: Range<Int>) -> Bool {
        switch (word(index), word(index + 1)) {
        case (.ban, .hành), (.thông, .qua), (.phê, .duyệt), (.nghiệm, .thu), (.khánh, .thành), (.ra, .mắt),
            (.khai, .trương), (.công, .bố), (.ký, .kết), (.thành, .lập), (.đi, .vào):
            return true
        case (.đưa, .vào):
            switch (word(index + 2), word(index + 3)) {
            case (.khai, .thác), (.vận, .hành), (.sử, .dụng), (.hoạt, .động): return true
            default: return false
            }
        case (.tổ, .chức): return index == range.lowerBound
        case (.được, let next): return isDone(next, word(index + 2))
        default: return false
        }
    }

    /// The verbs that are happenings only in the passive: "được triển khai" is, "triển khai" is not.
    private func isDone(_ first: Word, _ second: Word) -> Bool {
        switch (first, second) {
        case (.triển, .khai), (.xây, .dựng), (.hoàn, .thành), (.hoàn, .thiện), (.tổ, .chức), (.công, .nhận),
            (.nâng, .cấp), (.vận, .hành), (.cài, .đặt), (.kết, .nối), (.lắp, .đặt), (.khai, .thác),
            (.sử, .dụng),
            (.ký, _):
            return true
        default: return false
        }
    }

    private func completes(_ range: Range<Int>) -> Bool {
        range.contains { word($0) == .hoàn && word($0 + 1) == .thành }
    }

    /// "đúng tiến độ", "bảo đảm thời hạn", "theo lộ trình".
    private func keepsTime(at index: Int) -> Bool {
        var next = index + 1
        switch (word(index), word(next)) {
        case (.đúng, _), (.kịp, _), (.theo, _): break
        case (.đảm, .bảo), (.bảo, .đảm): next += 1
        default: return false
        }
        switch (word(next), word(next + 1)) {
        case (.tiến, .độ), (.lộ, .trình), (.thời, .hạn), (.kế, .hoạch), (.thời, .gian), (.hạn, _): return true
        default: return false
        }
    }
}
