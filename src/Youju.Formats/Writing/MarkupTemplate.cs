using System.Runtime.CompilerServices;

namespace Youju.Formats.Writing;

/// <summary>An interpolated string that goes straight into markup: what stands in it is markup, what fills its gaps is escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupTemplate
{
    private readonly Markup markup;

    public MarkupTemplate(int literalLength, int formattedCount, Markup markup) => this.markup = markup;

    public void AppendLiteral(string literal) => markup.WriteRaw(literal);

    public void AppendFormatted(ReadOnlySpan<char> words) => markup.WriteEscaped(words);

    public void AppendFormatted(string? words) => markup.WriteEscaped(words);

    public void AppendFormatted(int number) => markup.WriteNumber(number);

    public void AppendFormatted(decimal number, string? format = null) => markup.WriteNumber(number, format);
}
