namespace CanTho.OpenData.Model;

/// <summary>An address that moved (chuyển hướng), an entry of <c>input/redirects.yml</c>:
/// <c>{from: /van-ban/cu/, to: /van-ban/moi/, reason: Sửa tên văn bản, when: 2026-11-22}</c>; with <c>gone: true</c> instead of <c>to</c>
/// one that went for good. What belongs to a page (its JSON, feed, calendar, embed, data) moves with it.</summary>
/// <param name="From">The former address.</param>
/// <param name="To">The present one, with an anchor or without; null for one that went for good.</param>
/// <param name="Reason">Why, shown to readers.</param>
/// <param name="When">The day.</param>
/// <param name="File">The file.</param>
/// <param name="Line">1-based line of <paramref name="From"/>.</param>
/// <param name="Column">1-based column of <paramref name="From"/>.</param>
/// <param name="ToLine">1-based line of <paramref name="To"/>.</param>
/// <param name="ToColumn">1-based column of <paramref name="To"/>.</param>
public sealed record Redirect(string From, string? To, string Reason, DateOnly When, string File, int Line, int Column, int ToLine, int ToColumn);
