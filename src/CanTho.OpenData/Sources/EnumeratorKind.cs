namespace CanTho.OpenData.Sources;

/// <summary>Sorts of numbers and marks, the outermost first.</summary>
internal enum EnumeratorKind
{
    None,

    /// <summary>Phần, Chương.</summary>
    Part,

    /// <summary>A., B.</summary>
    Capital,

    /// <summary>I., II.</summary>
    Roman,

    /// <summary>Điều 1.</summary>
    Article,

    /// <summary>1., 2.</summary>
    Arabic,

    /// <summary>4.5.</summary>
    Decimal,

    /// <summary>a), đ)</summary>
    Letter,

    /// <summary>(1)</summary>
    Item,

    /// <summary>-, +</summary>
    Bullet,
}
