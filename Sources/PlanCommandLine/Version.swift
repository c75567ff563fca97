/// The version that `--version` prints and that built databases carry.
package let kehoachVersion = "0.1.0"
