/// Takes the rows of one table: values from left to right, then the end of the row.
package protocol RowSink: ~Copyable {
    /// Why a row cannot be taken.
    associatedtype Failure: Error

    /// The next value of the row. What is wrong with it, ``endRow()`` says.
    mutating func put(_ value: ColumnValue)
    mutating func endRow() throws(Failure)
}

extension RowSink where Self: ~Copyable {
    /// Binds the next values of the row.
    package mutating func bind<each Value: Bindable>(_ values: repeat each Value) {
        for value in repeat each values { put(value.columnValue) }
    }

    /// Ends the row, with these as its last values.
    package mutating func run<each Value: Bindable>(_ values: repeat each Value) throws(Failure) {
        repeat bind(each values)
        try endRow()
    }
}
