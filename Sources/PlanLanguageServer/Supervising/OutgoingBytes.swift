import DataFormats
import PlanWorkspace

/// Bytes on their way to another process, which takes them when it can.
struct OutgoingBytes {
    let descriptor: Descriptor
    private var bytes: [UInt8] = []
    private var sent = 0
    /// Whether the other side has gone.
    private(set) var isBroken = false

    init(to descriptor: Descriptor) {
        self.descriptor = descriptor
    }

    var isEmpty: Bool { sent == bytes.count || isBroken }

    /// Whether more waits than should: then nothing new is produced for the other side.
    var isLong: Bool { bytes.count - sent > 64 << 20 }

    mutating func add(_ bytes: [UInt8]) {
        if sent == self.bytes.count {
            self.bytes = []
            sent = 0
        }
        self.bytes += bytes
    }

    mutating func add(_ message: JSONValue) {
        add(FrameReader.framed(Array(message.serialized().utf8)))
    }

    /// Hands over what the other side takes without waiting.
    mutating func give() {
        while !isEmpty {
            guard let count = descriptor.give(bytes[sent...]) else { return isBroken = true }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Waits until the other side can take something, and hands it over.
    mutating func giveWaiting() {
        Polling.wait(reading: [], writing: [descriptor])
        give()
    }
}
