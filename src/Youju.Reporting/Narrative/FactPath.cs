using DotLiquid;

namespace Youju.Reporting.Narrative;

/// <summary>The beginning of facts' keys; the engine asks it for one name after another: <c>events</c>, then <c>visitors</c>.</summary>
/// <param name="answer">What stands at the end of a path: words to print, or the answer to a question.</param>
internal sealed class FactPath(string prefix, FactVariables words, Func<string, object> answer) : Drop
{
    public override object BeforeMethod(string method)
    {
        var key = prefix.Length == 0 ? method : $"{prefix}.{method}";
        return words.HasLongerKeys(key) ? new FactPath(key, words, answer) : answer(key);
    }
}
