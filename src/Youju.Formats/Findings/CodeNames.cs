using System.Text.Json;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>How members of the domain's lists are spelt for programs: MixedPrecision is mixed-precision.</summary>
public static class CodeNames
{
    public static string ToCodeName(this Severity severity) => ToKebabCase(severity.ToString());

    public static string ToCodeName(this Verdict verdict) => ToKebabCase(verdict.ToString());

    public static string ToCodeName(this ClaimKind kind) => ToKebabCase(kind.ToString());

    public static string ToCodeName(this RuleOutcome outcome) => ToKebabCase(outcome.ToString());

    public static string ToCodeName(this EvaluationSupport support) => ToKebabCase(support.ToString());

    public static string ToCodeName(this SupportStatus standing) => ToKebabCase(standing.ToString());

    private static string ToKebabCase(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
