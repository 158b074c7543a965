using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Disclosure;

/// <summary>An e-mail address.</summary>
[Rule("DIS004", "email-address", Severity.Warning)]
public sealed class EmailAddress : IRule
{
    private const int MostCharacters = 64;

    public RuleAnswer Check(Report report) =>
        RuleAnswer.FromRemarks(
            from span in FindAddresses(report.Text)
            select new RuleRemark(span, $"正文里有电子邮箱“{report.Slice(span)}”，公开前请确认不是个人邮箱。")
        );

    private static IEnumerable<TextSpan> FindAddresses(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            int start = at,
                end = at + 1,
                dot = -1;
            while (start > 0 && at - start < MostCharacters && IsAddressCharacter(text[start - 1]))
                start--;
            for (; end < text.Length && end - at < MostCharacters && IsAddressCharacter(text[end]); end++)
                if (text[end] == '.')
                    dot = end;
            if (start < at && dot > at + 1 && end - dot > 2)
                yield return TextSpan.FromBounds(start, end);
        }
    }

    private static bool IsAddressCharacter(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' or '-' or '+';
}
