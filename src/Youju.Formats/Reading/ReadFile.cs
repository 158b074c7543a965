using Youju.Domain.Documents;

namespace Youju.Formats.Reading;

/// <summary>A file that has been read.</summary>
/// <param name="Kind">What the file truly is.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal.</param>
public sealed record ReadFile(Document Document, FileKind Kind, string Sha256);
