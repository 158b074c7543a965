using DotLiquid;

namespace Youju.Reporting.Narrative;

/// <summary>The beginning of facts' keys; the engine asks it for one name after another: <c>events</c>, then <c>visitors</c>.</summary>
internal sealed class FactPath(string prefix, FactWords words) : Drop
{
    public override object BeforeMethod(string method)
    {
        var key = prefix.Length == 0 ? method : $"{prefix}.{method}";
        return words.Leads(key) ? new FactPath(key, words) : words.Write(key);
    }
}

/// <summary>Answers whether a fact is known: <c>{% if known.events.visitors %}</c>.</summary>
internal sealed class KnownPath(string prefix, FactWords words) : Drop
{
    public override object BeforeMethod(string method)
    {
        var key = prefix.Length == 0 ? method : $"{prefix}.{method}";
        return words.Leads(key) ? new KnownPath(key, words) : words.Knows(key);
    }
}
