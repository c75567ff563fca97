import CCrypto

/// The SHA-256 of some bytes (FIPS 180-4) in lower-case hexadecimal, by OpenSSL.
package func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let succeeded = EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(succeeded == 1 && length == 32, "OpenSSL has no SHA-256")
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.prefix(32).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
}
