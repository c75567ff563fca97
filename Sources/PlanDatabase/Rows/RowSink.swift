/// Takes the rows of one table: values from left to right, then the end of the row.
package protocol RowSink: ~Copyable {
    /// Why a row cannot be taken.
    associatedtype Failure: Error

    /// The next value of the row. What is wrong with it, ``endRow()`` says.
    mutating func put(_ value: ColumnValue)
    mutating func endRow() throws(Failure)
}

// One method for each number of values: with a parameter pack the compiler would know the type of none, and rows would
// take three times as long to make.

/// Binds the next values of the row.
extension RowSink where Self: ~Copyable {
    package mutating func bind(_ value: some Bindable) { put(value.columnValue) }

    package mutating func bind<A: Bindable, B: Bindable>(_ a: A, _ b: B) {
        bind(a)
        bind(b)
    }

    package mutating func bind<A: Bindable, B: Bindable, C: Bindable>(_ a: A, _ b: B, _ c: C) {
        bind(a, b)
        bind(c)
    }

    package mutating func bind<A: Bindable, B: Bindable, C: Bindable, D: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) {
        bind(a, b, c)
        bind(d)
    }

    package mutating func bind<A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) {
        bind(a, b, c, d)
        bind(e)
    }

    package mutating func bind<A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable, F: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) {
        bind(a, b, c, d, e)
        bind(f)
    }

    package mutating func bind<
        A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable, F: Bindable, G: Bindable
    >(_ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G) {
        bind(a, b, c, d, e, f)
        bind(g)
    }
}

/// Ends the row, with these as its last values.
extension RowSink where Self: ~Copyable {
    package mutating func run() throws(Failure) { try endRow() }

    package mutating func run<A: Bindable>(_ a: A) throws(Failure) {
        bind(a)
        try endRow()
    }

    package mutating func run<A: Bindable, B: Bindable>(_ a: A, _ b: B) throws(Failure) {
        bind(a, b)
        try endRow()
    }

    package mutating func run<A: Bindable, B: Bindable, C: Bindable>(_ a: A, _ b: B, _ c: C) throws(Failure) {
        bind(a, b, c)
        try endRow()
    }

    package mutating func run<A: Bindable, B: Bindable, C: Bindable, D: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) throws(Failure) {
        bind(a, b, c, d)
        try endRow()
    }

    package mutating func run<A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E
    ) throws(Failure) {
        bind(a, b, c, d, e)
        try endRow()
    }

    package mutating func run<A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable, F: Bindable>(
        _ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F
    ) throws(Failure) {
        bind(a, b, c, d, e, f)
        try endRow()
    }

    package mutating func run<
        A: Bindable, B: Bindable, C: Bindable, D: Bindable, E: Bindable, F: Bindable, G: Bindable
    >(_ a: A, _ b: B, _ c: C, _ d: D, _ e: E, _ f: F, _ g: G) throws(Failure) {
        bind(a, b, c, d, e, f, g)
        try endRow()
    }
}
