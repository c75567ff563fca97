/// The one door to the formats.
package enum DiagnosticRenderer {
    /// The whole report as text that ends with a line break, unless it is empty.
    package static func render(
        report: DiagnosticReport, as format: DiagnosticFormat, options: RenderingOptions
    ) -> String {
        let context = RenderingContext(report: report, options: options)
        return switch format {
        case .full: FullFormat.render(context)
        case .concise: ConciseFormat.render(context)
        case .json: JSONFormat.render(context)
        case .sarif: SARIFFormat.render(context)
        case .github: GitHubFormat.render(context)
        case .gitlab: GitLabFormat.render(context)
        case .junit: JUnitFormat.render(context)
        case .rdjson: RDJSONFormat.render(context)
        }
    }
}
