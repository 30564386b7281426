// Compiles knowledge/ and data/ into what ships inside the program.
// charley-compile knowledge DIR OUT | foods DIR OUT
using Charley.Compile;

if (args is ["foods", var foods, var foodsOut])
{
    return FoodsCommand.Run(foods, foodsOut);
}

Console.Error.WriteLine("usage: knowledge DIR OUT | foods DIR OUT");
return 2;
