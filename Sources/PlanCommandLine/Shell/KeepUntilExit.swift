/// Keeps a value as long as the process lives.
///
/// A command ends with its process: to take a plan of ten thousand tasks apart before, record by record, would cost
/// several hundredths of the command's time, for memory that the system takes back at once.
func keepUntilExit<Value>(_ value: Value) {
    _ = Unmanaged.passRetained(Kept(value))
}

private final class Kept<Value> {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
