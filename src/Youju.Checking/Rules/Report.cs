using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading;

namespace Youju.Checking.Rules;

/// <summary>A report as the rules see it: what it says, the relations it states, and what it is compared with.</summary>
/// <param name="claims">Every relation that the text and the tables state, in order.</param>
public sealed class Report(ReportContent content, IReadOnlyList<Claim> claims) : ReportContent(content)
{
    public IReadOnlyList<Claim> Claims { get; } = claims;

    /// <summary>The words of a span as a finding quotes them: with their place, so that a mask can be laid over them.</summary>
    public Quote QuoteSpan(TextSpan span)
    {
        var words = Slice(span);
        return new(words, words, span);
    }

    /// <summary>The other files of the package, by names and opening words.</summary>
    public Func<IEnumerable<string>> ReadBeside { get; init; } = () => [];

    /// <summary>Last year's report, where one was given to compare with.</summary>
    public Document? Previous { get; init; }
}
