import PlanDiagnostics
import PlanModel

/// The documents that a plan names, each with its mentions: in the legal bases first, then in the order of the text.
struct CitedDocuments: Sendable {
    let documents: [[DocumentMention]]

    /// - Parameter mentions: of every part of the plan.
    init(_ plan: Plan, _ mentions: [DocumentMentions]) {
        let bases = plan.bases.compactMap { basis in
            basis.document.spanned.map { DocumentMention($0, basis.code?.value) }
        }
        let mentions = mentions.flatMap(\.mentions).sorted {
            ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start)
        }
        var places: [ComparableText: Int] = [:]
        var documents: [[DocumentMention]] = []
        for mention in bases + mentions {
            let key = mention.key
            if let place = places[key] {
                documents[place].append(mention)
            } else {
                places[key] = documents.count
                documents.append([mention])
            }
        }
        self.documents = documents
    }
}
