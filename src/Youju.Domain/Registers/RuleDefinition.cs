namespace Youju.Domain.Registers;

/// <summary>Whether a rule of a register holds together: its fields exist and are days or numbers, as its kind asks.</summary>
internal static class RuleDefinition
{
    private static readonly RuleKind[] OfDays = [RuleKind.Late, RuleKind.Before];

    /// <summary>What is wrong, in Chinese.</summary>
    public static IEnumerable<string> FindProblems(RegisterDefinition register, RecordRule rule)
    {
        string?[] named = rule.Kind == RuleKind.When ? [] : [rule.Field, rule.Against];
        var isOfDays = OfDays.Contains(rule.Kind);
        return named
            .Where(key => !(isOfDays ? IsDay(register, key) : IsNumber(register, key)))
            .Select(key => $"规则“{rule.Key}”用的“{key}”应为本台账的{(isOfDays ? "日期" : "数字或金额")}字段")
            .Concat(
                rule.On is { } on && !IsDay(register, on)
                    ? [$"规则“{rule.Key}”的 on“{on}”应为日期字段"]
                    : Array.Empty<string>()
            )
            .Concat(
                rule is { Kind: RuleKind.When, Where.Count: 0 }
                    ? [$"规则“{rule.Key}”没有写条件（where）"]
                    : Array.Empty<string>()
            )
            .Concat(DefinitionCheck.CheckFilters(register, $"规则“{rule.Key}”", rule.Where));
    }

    private static bool IsDay(RegisterDefinition register, string? key) =>
        register.FindField(key ?? "")?.Type is FieldType.Date or FieldType.DateRange;

    private static bool IsNumber(RegisterDefinition register, string? key) =>
        DefinitionCheck.IsNumericField(register, key ?? "");
}
