namespace Youju.Checking.Relations.Search;

/// <summary>Kinds of bindings, each told by what it has in common.</summary>
internal sealed class BindingKinds(params Predicate<Binding>[] kinds)
{
    /// <summary>Whether a binding is of one of them.</summary>
    public bool Hold(Binding binding)
    {
        foreach (var isOfKind in kinds)
        {
            if (isOfKind(binding))
                return true;
        }

        return false;
    }
}
