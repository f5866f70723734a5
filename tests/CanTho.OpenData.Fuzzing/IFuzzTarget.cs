namespace CanTho.OpenData.Fuzzing;

/// <summary>A part of the product that takes what people write. A new one is a class and a line in <see cref="FuzzTargets"/>.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line, in reports, and of its folder in <c>Regressions/</c>.</summary>
    string Name { get; }

    /// <summary>How many inputs of a thousand or so it gets.</summary>
    int Weight { get; }

    /// <summary>Makes an input.</summary>
    ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material);

    /// <summary>Takes the input, which also lies below a root, and gives all that came of it as text, to be compared with a second
    /// time; faults of the outcome are added. Exceptions are faults, too.</summary>
    string Run(FuzzCase input, string root, List<string> faults);
}
