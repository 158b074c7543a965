namespace Youju.Checking.Rules;

/// <summary>Groups that were received and the people in them: 12批次90人次 (docs/phrases.md).</summary>
internal static class GroupVisits
{
    public const string Pattern = "visits";
}
