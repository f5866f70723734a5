namespace CanTho.OpenData.Model;

/// <summary>Identity of a document (văn bản): an ASCII slug made from its type, number or date, and title, such as
/// <c>ke-hoach-2026-06-to-chuc-thuc-hien-ket-luan-cua-thu-tuong</c>. It is also the last part of the document's address.</summary>
public readonly record struct DocumentId(string Value)
{
    /// <summary>The slug itself.</summary>
    public override string ToString() => Value;
}
