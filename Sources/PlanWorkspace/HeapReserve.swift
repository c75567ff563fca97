import CMalloc
import Glibc

/// Makes room for memory that will soon be asked for piece by piece, in huge pages where the system grants them.
///
/// A compilation keeps its records to the end. Growing the heap by small pages costs a fault for every 4 kB, a tenth
/// of the time of a large check; a huge page is 2 MB. Nothing is taken before it is touched, so that a size too large
/// costs nothing; a system without huge pages ignores the wish.
///
/// - Parameter size: in bytes. Below a few huge pages nothing is done.
package func reserveHeap(_ size: Int) {
    guard size >= 2 * hugePage else { return }
    let room = Int32(clamping: size)
    let start = UInt(bitPattern: sbrk(0))
    _ = mallopt(M_TRIM_THRESHOLD, Int32.max)
    _ = mallopt(M_MMAP_THRESHOLD, 16 << 20)
    _ = mallopt(M_TOP_PAD, room)
    // Growing for this one block takes the whole room; a block that nobody looks at would be optimised away.
    let block = malloc(1 << 20)
    precondition(malloc_usable_size(block) > 0, "the system is out of memory")
    free(block)
    _ = mallopt(M_TOP_PAD, 1 << 20)
    let first = (start + UInt(hugePage) - 1) & ~(UInt(hugePage) - 1)
    let end = UInt(bitPattern: sbrk(0))
    guard first < end, let address = UnsafeMutableRawPointer(bitPattern: first) else { return }
    _ = madvise(address, Int(end - first), MADV_HUGEPAGE)
}

private let hugePage = 2 << 20
