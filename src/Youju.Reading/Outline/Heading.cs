using System.Text;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Outline;

/// <summary>A paragraph that names what follows it.</summary>
/// <param name="Index">Its position among the paragraphs of the body.</param>
/// <param name="Title">Its words without the number.</param>
/// <param name="Level">From 1; a heading ends the section of every heading of its level or a deeper one.</param>
public sealed record Heading(Paragraph Paragraph, int Index, NumberLabel? Label, TextSpan Title, int Level)
{
    /// <summary>The title as it is compared: without white space, marks, and what stands in brackets.</summary>
    public static string NormaliseTitle(ReadOnlySpan<char> title)
    {
        var plain = new StringBuilder(title.Length);
        var depth = 0;
        foreach (var sign in title)
        {
            depth = Math.Max(0, depth + Brackets.ToDepthChange(sign));
            if (depth == 0 && char.IsLetterOrDigit(sign))
                plain.Append(sign);
        }

        return plain.ToString();
    }
}
