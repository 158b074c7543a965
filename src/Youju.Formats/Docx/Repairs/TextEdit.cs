using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Repairs;

/// <summary>Words that take the place of others.</summary>
/// <param name="Span">The stretch in <see cref="Document.Text"/>.</param>
/// <param name="Words">Empty to take it out.</param>
public sealed record TextEdit(TextSpan Span, string Words);
