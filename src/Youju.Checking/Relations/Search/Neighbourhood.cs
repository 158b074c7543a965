using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>The figures around a target that may be its operands, nearest first.</summary>
internal sealed class Neighbourhood
{
    private const int MostBefore = 36;
    private const int MostAfter = 8;
    private const int MostPassagesBack = 6;

    private readonly List<Term> before = [];
    private readonly List<Term> after = [];

    public Neighbourhood(IReadOnlyList<Term> terms, Term target)
    {
        Terms = terms;
        Target = target;
        var place = target.Place;
        for (var index = target.Index - 1; index >= 0 && before.Count < MostBefore; index--)
        {
            if (terms[index].Place.Passage < place.Passage - MostPassagesBack)
                break;
            before.Add(terms[index]);
        }

        for (var index = target.Index + 1; index < terms.Count && after.Count < MostAfter; index++)
        {
            if (terms[index].Place.Group != place.Group)
                break;
            after.Add(terms[index]);
        }
    }

    public IReadOnlyList<Term> Terms { get; }

    public Term Target { get; }

    /// <summary>Those before the target, nearest first.</summary>
    public IReadOnlyList<Term> Before => before;

    /// <summary>Those behind the target in its sentence, nearest first.</summary>
    public IReadOnlyList<Term> After => after;

    /// <summary>Those on both sides that fit, before the target first.</summary>
    public IEnumerable<Term> FindBoth(Func<Term, bool> fits, int mostBefore, int mostAfter) =>
        before.Where(fits).Take(mostBefore).Concat(after.Where(fits).Take(mostAfter));
}
