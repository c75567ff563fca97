/// A number that no two runs share, which hash tables of our own begin with: so nobody can write a plan whose words all
/// want one place, where each would be looked for among all others. No result depends on it.
package let hashSeed = UInt64.random(in: .min ... .max)
