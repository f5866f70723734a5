using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>A field that a correction can change, and what else changes with it.</summary>
/// <typeparam name="T">The record's type.</typeparam>
/// <param name="Name">Name as <c>extract</c> has it.</param>
/// <param name="IsProse">True where <c>expect</c> may be a part of the field; false where it is the whole of it.</param>
/// <param name="Get">Its words; null where the source says nothing.</param>
/// <param name="Set">The record with other words, fields that depend on them read again.</param>
internal sealed record CorrectableField<T>(string Name, bool IsProse, Func<T, string?> Get, Func<T, string, FieldReaders, T> Set);
