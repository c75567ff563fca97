/// The six tones in dictionary order, the order in which TCVN and CLDR sort them.
package enum Tone: UInt8, Hashable, Sendable, CaseIterable {
    /// No mark: *ma*.
    case ngang
    /// Grave: *mà*.
    case huyen
    /// Hook above: *mả*.
    case hoi
    /// Tilde: *mã*.
    case nga
    /// Acute: *má*.
    case sac
    /// Dot below: *mạ*.
    case nang
}
