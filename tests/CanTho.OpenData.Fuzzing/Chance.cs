namespace CanTho.OpenData.Fuzzing;

/// <summary>Numbers by chance that are the same on every machine: SplitMix64. Every input has a chance of its own, made from the seed
/// and the number of the input, so that one input can be made again without those before it.</summary>
internal sealed class Chance(ulong seed, long number)
{
    private ulong state = Mix(seed) ^ Mix((ulong)number + 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 to one below the limit.</summary>
    public int Below(int limit) => limit <= 1 ? 0 : (int)(Next() % (ulong)limit);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of some.</summary>
    public T Of<T>(IReadOnlyList<T> some) => some[Below(some.Count)];

    /// <summary>64 bits.</summary>
    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
