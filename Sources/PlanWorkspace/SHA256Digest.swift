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
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
