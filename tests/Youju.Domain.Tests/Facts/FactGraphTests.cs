using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Facts;

public sealed class FactGraphTests
{
    [Fact]
    public void Puts_inputs_before_what_needs_them() =>
        Assert.Equal(
            ["b", "c", "a"],
            FactGraph
                .FromFormulas([Sum("a", "c"), Sum("c", "b"), Entered("b")])
                .Order.Select(formula => formula.Key)
        );

    [Fact]
    public void Names_a_circle_and_computes_the_rest()
    {
        var graph = FactGraph.FromFormulas([
            Sum("a", "b"),
            Sum("b", "c"),
            Sum("c", "a"),
            Sum("behind", "a"),
            Entered("free"),
        ]);

        Assert.Equal(["循环引用：a → b → c → a"], graph.Problems);
        Assert.Equal(["free"], graph.Order.Select(formula => formula.Key));
    }

    [Fact]
    public void A_formula_that_needs_itself_is_a_circle() =>
        Assert.Equal(["循环引用：a → a"], FactGraph.FromFormulas([Sum("a", "a")]).Problems);

    [Fact]
    public void Names_an_input_that_does_not_exist() =>
        Assert.Equal(["数据项“a”引用了不存在的“b”"], FactGraph.FromFormulas([Sum("a", "b")]).Problems);

    [Fact]
    public void Names_a_key_that_is_defined_twice() =>
        Assert.Equal(["数据项“a”定义了两次"], FactGraph.FromFormulas([Entered("a"), Entered("a")]).Problems);

    private static ComputedFormula Sum(string key, params string[] inputs) =>
        new(key, key, Computation.Sum, Unit.None, inputs);

    private static EnteredFormula Entered(string key) =>
        new(key, key, Quantity.FromExactValue(1, Unit.None), "测试");
}
