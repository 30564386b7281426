// Compiles knowledge/ and data/ into what ships inside the program.
// charley-compile knowledge DIR OUT | foods DIR OUT
Console.Error.WriteLine("usage: knowledge DIR OUT | foods DIR OUT");
return 2;
