import PlanDatabase
import PlanPublishing
import PlanWorkspace
import Testing

@Suite("The schema on a server")
struct PublishedSchemaTests {
    @Test("schemas/postgresql.sql is what the code executes")
    func committedFileIsFresh() throws {
        try Repository.expect(
            "schemas/postgresql.sql", toHold: PublishedSchema.sql(PublishedSchema.defaultName))
    }

    @Test("Every table is closed to those to whom nothing opens it")
    func everyTableHasPolicies() {
        let sql = PublishedSchema.sql("kehoach")
        for table in Schema.tables.map(\.name) + ["publication", "reader"] {
            #expect(sql.contains("ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY;"), "\(table)")
            #expect(sql.contains("CREATE POLICY province ON \(table) "), "\(table)")
        }
    }

    @Test("A unit reads what is its own, and a noun that is counted is no unit")
    func unitsReadTheirOwn() {
        let sql = PublishedSchema.sql("kehoach")
        let policies = Dictionary(
            uniqueKeysWithValues: sql.split(separator: "\n").compactMap { line -> (Substring, Substring)? in
                guard line.hasPrefix("CREATE POLICY unit ON "), let using = line.firstRange(of: " USING ")
                else {
                    return nil
                }
                return (line.split(separator: " ")[4], line[using.upperBound...])
            })
        #expect(policies["task"] == "((plan, code) IN (SELECT plan, task FROM own_task));")
        #expect(policies["task_kpi"] == "((plan, task) IN (SELECT plan, task FROM own_task));")
        #expect(policies["unit_score"] == "((plan, unit) IN (SELECT plan, unit FROM own_unit));")
        #expect(policies["plan"] == "(code IN (SELECT plan FROM own_unit));")
        #expect(policies["finding"] == nil && policies["waiver"] == nil && policies["source"] == nil)
    }

    @Test(
        "Names that would have to be quoted are refused",
        arguments: ["", "Kehoach", "1a", "a-b", "a b", "é", "a\"b"])
    func quotedNamesAreRefused(name: String) { #expect(!PublishedSchema.isName(name)) }

    @Test("Plain names are taken", arguments: ["kehoach", "_a", "tinh_2026"])
    func plainNamesAreTaken(name: String) { #expect(PublishedSchema.isName(name)) }
}
