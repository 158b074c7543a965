using System.Text.Json;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>How members of the domain's lists are spelt for programs: MixedPrecision is mixed-precision.</summary>
public static class CodeNames
{
    public static string CodeName(this Severity severity) => Kebab(severity.ToString());

    public static string CodeName(this Verdict verdict) => Kebab(verdict.ToString());

    public static string CodeName(this ClaimKind kind) => Kebab(kind.ToString());

    public static string CodeName(this RuleOutcome outcome) => Kebab(outcome.ToString());

    public static string CodeName(this Standing standing) => Kebab(standing.ToString());

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
