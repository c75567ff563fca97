import Foundation
import OfficeOpenXML

/// Parts of a package for people to compare: one element to a line, indented, nothing else changed.
enum PrettyXML {
    static func text(of part: ZipArchive.Entry) -> String {
        var lines: [String] = []
        var depth = 0
        for piece in String(decoding: part.bytes, as: UTF8.self).split(separator: "<") {
            let tag = "<" + piece
            if tag.hasPrefix("</") {
                depth -= 1
                // What stands in an element stays on its line.
                if let last = lines.indices.last, lines[last].isOpening {
                    lines[last] += tag.trimmed
                } else {
                    lines.append(indented(tag.trimmed, depth))
                }
            } else {
                lines.append(indented(tag.trimmed, depth))
                if !tag.hasPrefix("<?"), !tag.contains("/>") { depth += 1 }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String, _ depth: Int) -> String {
        String(repeating: " ", count: depth) + text
    }
}

extension String {
    /// A line with an opening tag that nothing closes yet.
    fileprivate var isOpening: Bool { !contains("</") && !contains("/>") && !contains("<?") }
    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
