import Glibc

/// A stream of bytes between processes: standard input, or an end of a pipe.
package struct Descriptor: Hashable, Sendable {
    let number: Int32

    package static let standardInput = Descriptor(number: STDIN_FILENO)
    package static let standardOutput = Descriptor(number: STDOUT_FILENO)
}

/// What came of looking for bytes on a descriptor.
package enum Arrival: Hashable, Sendable {
    case bytes([UInt8])
    case nothingYet
    case end
}

extension Descriptor {
    /// Takes what has arrived, up to 64 kB.
    ///
    /// - Parameter waiting: whether to wait until something has, or the other side has closed.
    package func take(waiting: Bool) -> Arrival {
        guard waiting || Polling.isReady(self, POLLIN) else { return .nothingYet }
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let result = read(number, buffer.baseAddress, buffer.count)
                failure = result < 0 ? errno : 0
                count = max(result, 0)
            }
            if failure == EINTR { continue }
            if failure == EAGAIN { return .nothingYet }
            return bytes.isEmpty ? .end : .bytes(bytes)
        }
    }

    /// Writes as much as the other side takes without waiting.
    ///
    /// - Returns: how many bytes; nil when the other side has gone.
    package func give(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard Polling.isReady(self, POLLOUT) else { return 0 }
        // A pipe that is ready takes at least this much at once (PIPE_BUF), whether it would wait or not.
        let piece = bytes.prefix(4096)
        let result = piece.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
        if result >= 0 { return result }
        return errno == EINTR || errno == EAGAIN ? 0 : nil
    }

    package func close() { _ = Glibc.close(number) }
}

/// Waiting for several descriptors at once.
package enum Polling {
    /// Waits until some of them can be read or written.
    ///
    /// - Parameter milliseconds: how long at most; nil to wait without end.
    package static func wait(reading: [Descriptor], writing: [Descriptor], milliseconds: Int? = nil) {
        var requests = reading.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        requests += writing.map { pollfd(fd: $0.number, events: Int16(POLLOUT), revents: 0) }
        _ = poll(&requests, nfds_t(requests.count), Int32(clamping: milliseconds ?? -1))
    }

    fileprivate static func isReady(_ descriptor: Descriptor, _ events: Int32) -> Bool {
        var request = pollfd(fd: descriptor.number, events: Int16(events), revents: 0)
        // A closed other side counts as ready: the read or write then says so.
        return poll(&request, 1, 0) > 0
    }
}
