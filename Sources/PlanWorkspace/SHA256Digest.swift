import CCrypto

/// The SHA-256 of some bytes (FIPS 180-4), by OpenSSL: 32 bytes.
package func sha256Digest(_ bytes: [UInt8]) -> [UInt8] {
    var length: UInt32 = 0
    let digest = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
        let succeeded = EVP_Digest(
            bytes, bytes.count, buffer.baseAddress, &length, EVP_sha256(), nil)
        precondition(succeeded == 1 && length == 32, "OpenSSL has no SHA-256")
        count = Int(length)
    }
    return digest
}

/// The same in lower-case hexadecimal.
package func sha256(_ bytes: [UInt8]) -> String { hexadecimal(sha256Digest(bytes)) }

/// Two digits a byte, in lower case.
package func hexadecimal(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
        for (index, byte) in bytes.enumerated() {
            text[2 * index] = digit(byte >> 4)
            text[2 * index + 1] = digit(byte & 15)
        }
        return 2 * bytes.count
    }
}

private func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
}
