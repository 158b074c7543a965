using CsCheck;
using Youju.Domain.Indicators;

namespace Youju.Domain.Tests.Indicators;

public sealed class BandScaleTests
{
    [Theory]
    [InlineData(89.99, "良")]
    [InlineData(90, "优")]
    [InlineData(100, "优")]
    [InlineData(0, "差")]
    public void A_boundary_belongs_to_the_better_grade(double total, string grade) =>
        Assert.Equal(grade, Policies.Grades[(decimal)total]);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(10, 4)]
    [InlineData(10.01, 3)]
    public void A_boundary_may_belong_to_the_lower_band(double rate, int points) =>
        Assert.Equal(
            points,
            Policies.Scale(Boundary.Lower, (null, 0m, 5), (0m, 10m, 4), (10m, null, 3))[(decimal)rate]
        );

    [Fact]
    public void A_gap_is_refused_with_its_ends() =>
        Assert.Equal("89 到 90 没有分段", Problem((0, 89, "良"), (90, 100, "优")));

    [Fact]
    public void An_overlap_is_refused_with_its_ends() =>
        Assert.Equal("85 到 90 同时属于“良”和“优”", Problem((0, 90, "良"), (85, 100, "优")));

    [Fact]
    public void A_missing_end_is_refused() => Assert.Equal("0 到 60 没有分段", Problem((60, 100, "优")));

    [Fact]
    public void Bands_cut_from_one_stretch_are_always_accepted() =>
        Gen.Int[1, 99]
            .HashSet[1, 8]
            .Sample(cuts =>
            {
                int[] ends = [0, .. cuts.Order(), 100];
                var bands = ends.Zip(ends.Skip(1))
                    .Select(pair => new Band<int>(pair.First, pair.Second, pair.First));
                Assert.NotNull(BandScale<int>.FromBands(bands, Boundary.Upper, 0, 100, out _));
            });

    [Fact]
    public void No_bands_at_all_are_refused() => Assert.Equal("没有任何分段", Problem());

    [Fact]
    public void A_band_without_extent_is_refused() =>
        Assert.Equal(
            "分段“良”的起点 60 不小于终点 60",
            Problem((0, 60, "差"), (60, 60, "良"), (60, 100, "优"))
        );

    [Fact]
    public void A_missing_upper_end_is_refused() =>
        Assert.Equal("60 到 100 没有分段", Problem((0, 60, "差")));

    [Fact]
    public void Two_bands_without_an_end_between_them_are_refused()
    {
        BandScale<string>.FromBands(
            [new(null, null, "差"), new(60, null, "优")],
            Boundary.Upper,
            null,
            null,
            out var problems
        );

        Assert.Equal(["分段“差”与“优”重叠"], problems);
    }

    [Fact]
    public void Bands_that_must_reach_everywhere_are_refused_where_they_end()
    {
        BandScale<string>.FromBands([new(0, 60, "差")], Boundary.Upper, null, null, out var problems);

        Assert.Equal(["无穷 到 0 没有分段", "60 到 无穷 没有分段"], problems);
    }

    private static string Problem(params (decimal From, decimal To, string Grade)[] bands)
    {
        Assert.Null(
            BandScale<string>.FromBands(
                bands.Select(band => new Band<string>(band.From, band.To, band.Grade)),
                Boundary.Upper,
                0,
                100,
                out var problems
            )
        );
        return Assert.Single(problems);
    }
}
