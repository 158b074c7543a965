using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>
/// Names the findings of one result by what stays the same when lines above are added: the rule, the words, and
/// which of the same it is.
/// </summary>
internal sealed class Fingerprints(Document document)
{
    private const int Length = 32;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding, in the order of the result.</summary>
    public string NameNext(Finding finding)
    {
        var words = finding.Rule + '\n' + document.SliceText(finding.Span);
        var count = counts[words] = counts.GetValueOrDefault(words) + 1;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Length];
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }
}
