namespace CanTho.OpenData.Model;

/// <summary>What a field parser gives: a value, or the reason why there is none and where in its input.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly record struct Parsed<T>
    where T : notnull
{
    private Parsed(T? value, string? reason, int offset)
    {
        Value = value;
        Reason = reason;
        Offset = offset;
    }

    /// <summary>The value; default where <see cref="Success"/> is false.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value, a short key such as <c>no-year</c>; null where there is one.</summary>
    public string? Reason { get; }

    /// <summary>Offset in the input at which parsing failed.</summary>
    public int Offset { get; }

    /// <summary>True where there is a value.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Success => Reason is null && Value is not null;

    /// <summary>A value.</summary>
    internal static Parsed<T> Of(T value) => new(value, null, 0);

    /// <summary>No value, and why.</summary>
    internal static Parsed<T> None(string reason, int offset = 0) => new(default, reason, offset);
}
