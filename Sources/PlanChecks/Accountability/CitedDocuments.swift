import PlanModel

/// The documents that a plan names, each with its mentions: in the legal bases first, then in the order of the text.
struct CitedDocuments: Sendable {
    let documents: [[DocumentMention]]

    init(_ plan: Plan) {
        var places: [ComparableText: Int] = [:]
        var documents: [[DocumentMention]] = []
        for mention in plan.documentMentions() {
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
